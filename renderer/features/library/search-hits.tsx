import { Highlight, Text, UnstyledButton } from "@mantine/core";
import { useEffect, useState } from "react";
import type { SearchHit } from "../../../shared/ipc/contract.ts";
import type { Failure } from "../../../shared/ipc/result.ts";
import { api } from "../../api.ts";
import { usePreferences } from "../../state/preferences.ts";
import classes from "./library.module.css";
import { goToHit } from "./open-engagement.ts";

/** A search waits this long for the next key. */
const pauseMs = 200;
/** From this many letters on, the contents are searched. */
const fewestLetters = 2;

interface Found {
  readonly query: string;
  readonly hits: readonly SearchHit[];
  readonly failure: Failure | null;
}

/** Where the engagements speak of what is looked for; each hit leads to its place. */
export function SearchHits({ query }: { readonly query: string }) {
  const found = useSearch(query.trim());
  if (!found) return null;
  if (found.failure) return <Text c="dimmed">{found.failure.message}</Text>;
  const byEngagement = [...Map.groupBy(found.hits, (hit) => hit.engagementId).values()];
  return (
    <section aria-label="Found in the engagements" className={classes["hits"]}>
      <Text size="sm" c="dimmed" role="status">
        {found.hits.length === 0
          ? `Nothing in the engagements says “${found.query}”.`
          : `Found ${found.hits.length === 1 ? "once" : `${found.hits.length} times`} in the engagements`}
      </Text>
      {byEngagement.map((hits) => (
        <HitsOfOne key={hits[0]?.engagementId} hits={hits} query={found.query} />
      ))}
    </section>
  );
}

function HitsOfOne({ hits, query }: { readonly hits: readonly SearchHit[]; readonly query: string }) {
  return (
    <div>
      <Text fw={600} size="sm" mt="sm" mb={4}>
        {hits[0]?.client}
      </Text>
      <ul className={classes["hitList"]}>
        {hits.map((hit, i) => (
          <li key={`${hit.table}/${hit.rowId}/${i}`}>
            <UnstyledButton className={classes["hit"]} onClick={() => void goToHit(hit)}>
              <Text component="span" size="xs" c="dimmed" className={classes["hitKind"]}>
                {hit.kind}
              </Text>
              <span className={classes["hitText"]}>
                <Text component="span" display="block" size="sm" truncate="end">
                  {hit.title}
                </Text>
                {hit.excerpt === hit.title ? null : (
                  <Highlight
                    component="span"
                    display="block"
                    size="xs"
                    c="dimmed"
                    highlight={query}
                    truncate="end"
                  >
                    {hit.excerpt}
                  </Highlight>
                )}
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The hits for the newest query, once it has rested; null before. With "Discreet" only those of the shown client. */
function useSearch(query: string): Found | null {
  const discreet = usePreferences((preferences) => preferences.discreet);
  const last = usePreferences((preferences) => preferences.lastEngagementId);
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    if (query.length < fewestLetters) {
      setFound(null);
      return;
    }
    let current = true;
    const timer = window.setTimeout(() => {
      void api.library.search({ query }).then((result) => {
        if (!current) return;
        setFound(
          result.ok
            ? { query, hits: result.value.hits, failure: null }
            : { query, hits: [], failure: result.error },
        );
      });
    }, pauseMs);
    return () => {
      current = false;
      window.clearTimeout(timer);
    };
  }, [query]);
  if (!found || !discreet) return found;
  return { ...found, hits: found.hits.filter((hit) => hit.engagementId === last) };
}
