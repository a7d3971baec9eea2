interface Choice {
  readonly value: string;
  readonly label: string;
}

let all: readonly Choice[] | null = null;

/** Every currency the system knows by its code, "EUR: Euro", with the one in use even when it is not among them. */
export function currencyChoices(inUse: string): Choice[] {
  all ??= known();
  return all.some(({ value }) => value === inUse) ? [...all] : [{ value: inUse, label: inUse }, ...all];
}

function known(): readonly Choice[] {
  const names = new Intl.DisplayNames(undefined, { type: "currency" });
  return Intl.supportedValuesOf("currency").map((value) => ({
    value,
    label: `${value}: ${names.of(value) ?? value}`,
  }));
}
