import { MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { lazy, Suspense, useEffect } from "react";
import { useExportNotices } from "./features/deliver/use-export-notices.tsx";
import { usePush } from "./features/engagement/use-push.ts";
import { LibraryScreen } from "./features/library/library-screen.tsx";
import { useLibrary } from "./features/library/library-state.ts";
import { useNavigation } from "./state/navigation.ts";
import { usePreferences } from "./state/preferences.ts";
import { ErrorBoundary } from "./ui/error-boundary.tsx";
import { cssVariables, theme } from "./ui/theme.ts";

/** Not needed for the library, which a start waits for; the larger part of the page. */
const loadEngagementScreen = () => import("./features/engagement/engagement-screen.tsx");
const EngagementScreen = lazy(async () => ({ default: (await loadEngagementScreen()).EngagementScreen }));
/** How long after the library is there the rest is loaded, ms: before anybody has chosen an engagement. */
const soon = 200;

export function App() {
  const wanted = usePreferences((preferences) => preferences.theme);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      {...(wanted !== "system" && { forceColorScheme: wanted })}
    >
      <Notifications position="bottom-right" limit={4} />
      <Screen />
    </MantineProvider>
  );
}

function Screen() {
  usePush();
  useExportNotices();
  useRestOfThePage();
  const route = useNavigation((navigation) => navigation.route);
  const go = useNavigation((navigation) => navigation.go);
  const screen = route.screen === "library" ? "library" : route.engagementId;
  return (
    <ErrorBoundary
      screen={screen}
      other={{ label: "Go to the library", onClick: () => go({ screen: "library" }) }}
    >
      {route.screen === "library" ? (
        <LibraryScreen />
      ) : (
        <Suspense>
          <EngagementScreen key={route.engagementId} engagementId={route.engagementId} />
        </Suspense>
      )}
    </ErrorBoundary>
  );
}

/** Loads what the library does not need once the library is there, so that an engagement opens at once. */
function useRestOfThePage(): void {
  const listed = useLibrary((library) => library.entries !== null);
  useEffect(() => {
    if (!listed) return;
    const timer = setTimeout(() => void loadEngagementScreen(), soon);
    return () => clearTimeout(timer);
  }, [listed]);
}
