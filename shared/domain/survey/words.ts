/** A figure with one decimal, as results are read: "1.8", "0.0". */
export function oneDecimal(value: number): string {
  return value.toFixed(1);
}
