import { situationTitles } from "../../../methodology/situations.ts";
import { engagementOf } from "../../../workbook/model.ts";
import { joined } from "../../enumerate.ts";
import type { ClientTrait, Fact } from "../fact.ts";
import type { FactRecord } from "./record.ts";

/** What set-up says of the client. */
export function clientFacts({ workbook }: FactRecord): readonly Fact[] {
  const engagement = engagementOf(workbook);
  const { client, situation, regulated, unionized, regions } = engagement;
  const of = { entity: { kind: "engagement", id: engagement.id }, groupIds: [], findingIds: [] } as const;
  const traits: readonly (readonly [ClientTrait, boolean, string])[] = [
    ["regulated", regulated, `${client} works under regulation.`],
    ["unionized", unionized, `${client} has a works council or union.`],
    [
      "several-regions",
      regions.length > 1,
      `${client} works in ${regions.length} regions: ${joined(regions)}.`,
    ],
  ];
  return [
    {
      kind: "situation",
      situation,
      key: "situation",
      words: situationTitles[situation].meaning,
      telling: 0,
      ...of,
    },
    ...traits
      .filter(([, holds]) => holds)
      .map(([is, , words]): Fact => ({
        kind: "client",
        is,
        key: `client:${is}`,
        words,
        telling: 0.5,
        ...of,
      })),
  ];
}
