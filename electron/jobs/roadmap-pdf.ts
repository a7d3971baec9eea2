import { app } from "electron";
import type { RoadmapGrouping } from "../../shared/domain/roadmap-headings.ts";
import { paperOf } from "../../shared/report/print.ts";
import { roadmapPageOf } from "../../shared/report/roadmap-page.ts";
import { dateWords } from "../../shared/report/words.ts";
import { printPage } from "../exchange/pdf/print-page.ts";
import { roadmapHtml } from "../exchange/pdf/roadmap-page.ts";
import { fileNameOf } from "../files/file-name.ts";
import { replaceFileWith } from "../files/replace-file.ts";
import { Refusal } from "../refusal.ts";
import type { Services } from "../services.ts";
import { today } from "../today.ts";
import { choosePdf } from "./choose-pdf.ts";

/**
 * Asks where to and writes the roadmap there as a PDF. @returns null when the person changed their mind.
 *
 * @param grouping what its actions are put together by
 * @throws Refusal when there is no action or the file cannot be written.
 */
export async function saveRoadmap(
  services: Services,
  engagementId: string,
  grouping: RoadmapGrouping,
): Promise<{ readonly path: string } | null> {
  const paper = paperOf(app.getLocale());
  const { workbook } = services.engagement.get(engagementId);
  const page = roadmapPageOf(workbook, today(), { grouping, paper });
  if (!page) throw new Refusal("not-found", "The roadmap has no action yet. Nothing was written.");
  const path = await choosePdf(services, {
    title: "Save the roadmap",
    suggested: fileNameOf(page.client, ` roadmap ${today()}.pdf`),
  });
  if (path === null) return null;
  const bytes = await printPage({
    title: `Roadmap, ${page.client}, ${dateWords(today())}`,
    language: "en",
    body: roadmapHtml(page),
    paper,
    landscape: true,
  });
  await replaceFileWith(path, bytes);
  return { path };
}
