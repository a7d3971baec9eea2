import react from "@vitejs/plugin-react";
import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { build } from "vite";
import { say } from "../setup/failure.mjs";
import { root } from "../setup/places.mjs";

const source = join(root, "renderer/form/file");

/** Browsers of the last few years: respondents use whatever they have. */
const browsers = ["chrome111", "edge111", "firefox115", "safari16.4", "ios16.4"];

/**
 * Builds the questionnaire that respondents open in a browser into one file, with script and styles inside. The app
 * puts what is asked in the place of `<!-- form -->`.
 * @param {string} file
 */
export async function buildForm(file) {
  const { script, style } = await bundle();
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join("; ");
  const page = (await readFile(join(source, "page.html"), "utf8"))
    .replace("<!-- policy -->", `<meta http-equiv="Content-Security-Policy" content="${policy}" />`)
    .replace("<!-- style -->", () => `<style>${style}</style>`)
    .replace("<!-- script -->", () => `<script>${script}</script>`);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, page);
  say(`The questionnaire file has ${Math.round(Buffer.byteLength(page) / 1000)} kB.`);
}

/** @returns {Promise<{ script: string, style: string }>} */
async function bundle() {
  const result = await build({
    configFile: false,
    root: source,
    logLevel: "warn",
    plugins: [react()],
    css: { postcss: {} },
    build: {
      write: false,
      target: browsers,
      minify: true,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(source, "main.tsx"),
        checks: { pluginTimings: false },
        output: { format: "iife", codeSplitting: false },
      },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((each) =>
    "output" in each ? each.output : [],
  );
  const script = outputs.flatMap((each) => (each.type === "chunk" ? [each.code] : [])).join("");
  const style = outputs
    .flatMap((each) => (each.type === "asset" && each.fileName.endsWith(".css") ? [String(each.source)] : []))
    .join("");
  return { script: forScriptElement(script.trim()), style: style.trim() };
}

/**
 * A script as it may stand inside a page: nothing in it ends the script element or begins a comment. Both can only be
 * within strings and patterns, where the backslash changes nothing.
 * @param {string} script
 */
function forScriptElement(script) {
  return script.replace(/<(?=\/script|script)/gi, "\\x3c").replaceAll("<!--", "\\x3c!--");
}

/** @param {string} text */
function hashOf(text) {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
