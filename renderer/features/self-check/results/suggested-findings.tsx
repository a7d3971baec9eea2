import { Button } from "@mantine/core";
import { IconBulb } from "@tabler/icons-react";
import { openSuggestions, type SuggestionSource } from "../../../../shared/domain/suggestions.ts";
import { useSuggestions } from "../../../state/derived.ts";
import { useNavigation } from "../../../state/navigation.ts";

/** Leads to the findings that these results suggest, as long as any waits for the consultant. */
export function SuggestedFindings({ source }: { readonly source: SuggestionSource }) {
  const count = openSuggestions(useSuggestions()).filter((suggestion) => suggestion.source === source).length;
  const goTo = useNavigation((navigation) => navigation.goTo);
  if (count === 0) return null;
  return (
    <Button
      variant="default"
      size="xs"
      w="fit-content"
      leftSection={<IconBulb size={16} aria-hidden />}
      onClick={() => goTo("findings", { view: "suggestions" })}
    >
      {count === 1 ? "1 finding suggested by this" : `${count} findings suggested by this`}
    </Button>
  );
}
