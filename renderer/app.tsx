import { MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { useExportNotices } from "./features/deliver/use-export-notices.tsx";
import { EngagementScreen } from "./features/engagement/engagement-screen.tsx";
import { usePush } from "./features/engagement/use-push.ts";
import { LibraryScreen } from "./features/library/library-screen.tsx";
import { useNavigation } from "./state/navigation.ts";
import { usePreferences } from "./state/preferences.ts";
import { ErrorBoundary } from "./ui/error-boundary.tsx";
import { cssVariables, theme } from "./ui/theme.ts";

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
        <EngagementScreen key={route.engagementId} engagementId={route.engagementId} />
      )}
    </ErrorBoundary>
  );
}
