import type { Workbook, Xlsx } from "exceljs";

/** A part of the package as it is being put together: XML, or the bytes of a picture. */
export type Part = string | Uint8Array;

/** What exceljs's writer takes for a zip file. */
interface PartCollector {
  append(content: string, options: { readonly name: string }): void;
}

type Model = Workbook["model"];
type Step = (zip: PartCollector, model: Model) => Promise<void>;

/** The steps of exceljs's writer, one for each kind of part; its types leave them out. */
interface Writer extends Xlsx {
  readonly prepareModel: (model: Model, options: object) => void;
  readonly addContentTypes: Step;
  readonly addOfficeRels: Step;
  readonly addWorkbookRels: Step;
  readonly addWorksheets: Step;
  readonly addSharedStrings: Step;
  readonly addThemes: Step;
  readonly addStyles: Step;
  readonly addApp: Step;
  readonly addCore: Step;
  readonly addWorkbook: Step;
}

/**
 * The parts that exceljs makes of a model, by path. Its own way packs them into a zip file, of which each would have
 * to be taken out again to be finished.
 *
 * @param onSheet is told the number of each sheet, from 0, before it is written.
 */
export async function renderParts(
  target: Workbook,
  model: Model,
  onSheet: (index: number) => void,
): Promise<Map<string, Part>> {
  const parts = new Map<string, Part>();
  const zip: PartCollector = { append: (content, { name }) => void parts.set(name, content) };
  const writer = target.xlsx as Writer;
  writer.prepareModel(model, {});
  await writer.addContentTypes(zip, model);
  await writer.addOfficeRels(zip, model);
  await writer.addWorkbookRels(zip, model);
  for (const [i, worksheet] of model.worksheets.entries()) {
    onSheet(i);
    await writer.addWorksheets(zip, { ...model, worksheets: [worksheet] });
  }
  await writer.addSharedStrings(zip, model);
  await writer.addThemes(zip, model);
  await writer.addStyles(zip, model);
  await writer.addApp(zip, model);
  await writer.addCore(zip, model);
  await writer.addWorkbook(zip, model);
  return parts;
}
