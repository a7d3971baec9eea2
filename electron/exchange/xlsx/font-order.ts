/** The order in which the schema wants a font's properties. */
const order = ["b", "i", "strike", "u", "vertAlign", "sz", "color", "name", "family", "charset", "scheme"];

/** The style sheet with each font's properties in that order; exceljs writes them in one of its own. */
export function inSchemaOrder(styles: string): string {
  return styles.replace(/<font>(.*?)<\/font>/g, (_, content: string) => {
    const properties = content.match(/<[^>]+\/>/g) ?? [];
    return `<font>${properties.toSorted((a, b) => place(a) - place(b)).join("")}</font>`;
  });
}

function place(property: string): number {
  return order.indexOf(/^<(\w+)/.exec(property)?.[1] ?? "");
}
