/**
 * What a log may hold of an error: its name, its code and where in the code it arose. Messages are left out, since
 * they quote what people typed and the names of their files; only those of `TypeError` and `ReferenceError`, which
 * quote nothing but code, are kept. An error that carries its own `technical` text vouches for it.
 */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return `a thrown ${typeof error}`;
  if ("technical" in error && typeof error.technical === "string") return `${error.name}: ${error.technical}`;
  const code = "code" in error && typeof error.code === "string" ? ` ${error.code}` : "";
  const message = error instanceof TypeError || error instanceof ReferenceError ? `: ${error.message}` : "";
  const cause = error.cause === undefined ? "" : `\n  caused by ${describeError(error.cause)}`;
  return [`${error.name}${code}${message}`, ...framesOf(error)].join("\n    ") + cause;
}

/** The stack without its first lines, which repeat the message, and without the folders the app is installed in. */
function framesOf(error: Error): readonly string[] {
  return (error.stack ?? "")
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim().replace(/(?:file:\/\/|\/|[A-Z]:\\)[^\s()]*[/\\](?=[^/\\]+$)/, ""));
}
