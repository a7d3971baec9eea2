import { Button, Center, Group, Loader, Stack, Text } from "@mantine/core";
import { useEffect, useState } from "react";
import type { Failure } from "../../../shared/ipc/result.ts";
import { useMark } from "../../state/marks.ts";
import { useNavigation } from "../../state/navigation.ts";
import { setPreferences } from "../../state/preferences.ts";
import { clearRefusal, openWorkbook, useOpenWorkbook } from "../../state/workbook.ts";
import { ErrorBoundary } from "../../ui/error-boundary.tsx";
import "../../ui/fonts/other-scripts.css";
import { notifyDone, notifyFailure } from "../../ui/notify.ts";
import { AnalysisStage } from "../analysis/analysis-stage.tsx";
import { DeliverStage } from "../deliver/deliver-stage.tsx";
import { EvidenceAnywhere } from "../evidence/evidence-anywhere.tsx";
import { FindingsStage } from "../findings/findings-stage.tsx";
import { JobsStage } from "../jobs/jobs-stage.tsx";
import { Overlays } from "../palette/overlays.tsx";
import { OwnershipStage } from "../ownership/ownership-stage.tsx";
import { RoadmapStage } from "../roadmap/roadmap-stage.tsx";
import { GoLiveNotice } from "../roadmap/schedule/go-live-notice.tsx";
import { SelfCheckStage } from "../self-check/self-check-stage.tsx";
import { SetUpStage } from "../set-up/set-up-stage.tsx";
import { SuccessStage } from "../success/success-stage.tsx";
import { StrategyStage } from "../strategy/strategy-stage.tsx";
import { area } from "../../ui/areas.ts";
import classes from "./engagement-screen.module.css";
import { StageRail } from "./stage-rail.tsx";
import { TopBar } from "./top-bar.tsx";
import { useEngagementKeys } from "./use-engagement-keys.ts";

/** An engagement: the rail of stages, the top bar, and the stage the person is in. */
export function EngagementScreen({ engagementId }: { readonly engagementId: string }) {
  const openId = useOpenWorkbook((state) => state.engagementId);
  const [failure, setFailure] = useState<Failure | null>(null);

  useEffect(() => {
    setPreferences({ lastEngagementId: engagementId });
    if (useOpenWorkbook.getState().engagementId === engagementId) return;
    void (async () => {
      const result = await openWorkbook(engagementId);
      if (!result.ok) setFailure(result.error);
      else if (result.value.notice) notifyDone(result.value.notice);
    })();
  }, [engagementId]);

  if (failure) return <CannotOpen failure={failure} />;
  if (openId !== engagementId) {
    return (
      <Center h="100%">
        <Loader aria-label="Opening the engagement" />
      </Center>
    );
  }
  return <Frame />;
}

function Frame() {
  useEngagementKeys();
  useRefusals();
  useMark("usable");
  const route = useNavigation((navigation) => navigation.route);
  const go = useNavigation((navigation) => navigation.go);
  // The first answer can be given once the analysis is on the screen.
  useMark("editable", route.screen === "engagement" && route.stage === "analysis");
  const screen = route.screen === "engagement" ? `${route.stage}/${route.view ?? ""}` : "";
  return (
    <div className={classes["frame"]}>
      <StageRail />
      <TopBar />
      <main className={classes["content"]} {...area}>
        <ErrorBoundary
          screen={screen}
          other={{ label: "Go to the library", onClick: () => go({ screen: "library" }) }}
        >
          <Stage />
        </ErrorBoundary>
      </main>
      <Overlays />
      <EvidenceAnywhere />
      <GoLiveNotice />
    </div>
  );
}

function Stage() {
  const route = useNavigation((navigation) => navigation.route);
  if (route.screen !== "engagement") return null;
  switch (route.stage) {
    case "set-up":
      return <SetUpStage />;
    case "ownership":
      return <OwnershipStage view={route.view} focus={route.focus} />;
    case "success":
      return <SuccessStage view={route.view} focus={route.focus} />;
    case "analysis":
      return <AnalysisStage view={route.view} focus={route.focus} />;
    case "self-check":
      return <SelfCheckStage view={route.view} focus={route.focus} />;
    case "findings":
      return <FindingsStage view={route.view} focus={route.focus} />;
    case "jobs":
      return <JobsStage view={route.view} focus={route.focus} />;
    case "strategy":
      return <StrategyStage view={route.view} focus={route.focus} />;
    case "roadmap":
      return <RoadmapStage view={route.view} focus={route.focus} />;
    case "deliver":
      return <DeliverStage view={route.view} />;
  }
}

/** An edit that was refused is said once, in words. */
function useRefusals(): void {
  const refused = useOpenWorkbook((state) => state.refused);
  useEffect(() => {
    if (!refused) return;
    notifyFailure(refused);
    clearRefusal();
  }, [refused]);
}

function CannotOpen({ failure }: { readonly failure: Failure }) {
  const go = useNavigation((navigation) => navigation.go);
  return (
    <Center h="100%">
      <Stack maw={480} gap="sm" role="alert">
        <Text fw={600}>This engagement could not be opened</Text>
        <Text>{failure.message}</Text>
        {failure.detail ? (
          <Text c="dimmed" size="sm">
            {failure.detail}
          </Text>
        ) : null}
        <Group>
          <Button onClick={() => go({ screen: "library" })}>Go to the library</Button>
        </Group>
      </Stack>
    </Center>
  );
}
