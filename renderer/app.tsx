import { MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { EngagementScreen } from "./features/engagement/engagement-screen.tsx";
import { LibraryScreen } from "./features/library/library-screen.tsx";
import { usePush } from "./features/engagement/use-push.ts";
import { useNavigation } from "./state/navigation.ts";
import { usePreferences } from "./state/preferences.ts";
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
  const route = useNavigation((navigation) => navigation.route);
  return route.screen === "library" ? (
    <LibraryScreen />
  ) : (
    <EngagementScreen key={route.engagementId} engagementId={route.engagementId} />
  );
}
