import { mkdtemp, readdir, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { checkIntegrity } from "./cached.mjs";
import { collect } from "./command.mjs";
import { Failure } from "./failure.mjs";

const unreachable = [
  "ENOTFOUND",
  "EAI_AGAIN",
  "ECONNREFUSED",
  "ECONNRESET",
  "ETIMEDOUT",
  "ENETUNREACH",
  "EHOSTUNREACH",
  "ENOTCACHED",
];

/**
 * @typedef {object} RegistryPackage
 * @property {string} name
 * @property {string} version
 * @property {string} integrity
 */

/**
 * Unpacks one package of the npm registry, as npm is set up on this machine, into a folder.
 * @param {RegistryPackage} wanted
 * @param {string} folder which then holds the package's `package` folder
 */
export async function unpackFromRegistry({ name, version, integrity }, folder) {
  const archive = await mkdtemp(join(folder, "archive-"));
  try {
    await npm(["pack", `${name}@${version}`, "--ignore-scripts", `--pack-destination=${archive}`], folder);
    const [packed = ""] = await readdir(archive);
    const file = join(archive, packed);
    await checkIntegrity(file, integrity, `${name} ${version}`);
    const tar = await collect("tar", ["-xzf", file, "-C", folder]);
    if (tar.code !== 0)
      throw new Failure(`${name} ${version} could not be unpacked: ${lastLine(tar.stderr)}`);
  } finally {
    await rm(archive, { recursive: true, force: true });
  }
}

/**
 * Runs npm, the one that runs us when there is one, and turns its failures into one line.
 * @param {readonly string[]} args
 * @param {string} cwd
 */
export async function npm(args, cwd) {
  const script = process.env["npm_execpath"] ?? "";
  const quick = ["--loglevel=error", "--fetch-retry-mintimeout=1000", "--fetch-retry-maxtimeout=5000"];
  const ended = await (basename(script).startsWith("npm")
    ? collect(process.execPath, [script, ...args, ...quick], { cwd })
    : collect("npm", [...args, ...quick], { cwd, shell: process.platform === "win32" }));
  if (ended.code !== 0) throw new Failure(explainNpm(args.slice(0, 2).join(" "), ended.stderr));
  return ended;
}

/**
 * @param {string} command
 * @param {string} printed what npm said on its error stream
 * @returns {string}
 */
export function explainNpm(command, printed) {
  const code = /npm (?:error|ERR!) code (\w+)/.exec(printed)?.[1] ?? "";
  const log = /(\S+-debug-\d+\.log)/.exec(printed)?.[1];
  if (code === "ENOSPC" || printed.includes("ENOSPC"))
    return "No disk space left for npm: free some and try again.";
  if (unreachable.includes(code) || /network request .*failed|getaddrinfo/.test(printed)) {
    return `No network: the npm registry could not be reached (npm ${command}, ${code || "no answer"}).`;
  }
  if (code === "EINTEGRITY")
    return `npm ${command} got a package that is not the one in the lock file (EINTEGRITY).`;
  if (code === "EUSAGE")
    return "package.json and package-lock.json do not agree: run npm install and commit both.";
  const reason = /npm (?:error|ERR!) (?!code)(\S.*)/.exec(printed)?.[1] ?? lastLine(printed);
  return `npm ${command} failed: ${[code, reason].filter(Boolean).join(" ")}${log ? ` (log: ${log})` : ""}`;
}

/** @param {string} text */
function lastLine(text) {
  return text.trim().split("\n").at(-1) ?? "";
}
