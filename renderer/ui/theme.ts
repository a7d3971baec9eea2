import { Button, createTheme, type CSSVariablesResolver, type MantineColorsTuple } from "@mantine/core";

/** Deep teal, the one accent. */
const accent: MantineColorsTuple = [
  "#eef8f6",
  "#dcefec",
  "#b5dfd8",
  "#8acec3",
  "#62bdaf",
  "#3fa597",
  "#1f8b7e",
  "#0f7468",
  "#0b5e55",
  "#074841",
];

const neutral: MantineColorsTuple = [
  "#f8f9f9",
  "#f1f3f3",
  "#e4e8e8",
  "#d2d8d8",
  "#b3bcbc",
  "#8b9696",
  "#667272",
  "#4b5656",
  "#333c3c",
  "#1f2626",
];

const dark: MantineColorsTuple = [
  "#e3e8e8",
  "#b9c2c2",
  "#96a1a1",
  "#727e7e",
  "#4a5555",
  "#384242",
  "#2a3333",
  "#1d2424",
  "#161c1c",
  "#0f1414",
];

export const theme = createTheme({
  colors: { accent, gray: neutral, dark },
  primaryColor: "accent",
  primaryShade: { light: 7, dark: 5 },
  autoContrast: true,
  // Where white and black text are equally well read: white has 4.5:1 on anything darker.
  luminanceThreshold: 0.18,
  fontFamily: "'Inter Variable', sans-serif",
  fontFamilyMonospace: "ui-monospace, 'Cascadia Mono', Menlo, monospace",
  fontSizes: { xs: "0.75rem", sm: "0.8125rem", md: "0.875rem", lg: "1rem", xl: "1.25rem" },
  lineHeights: { xs: "1.4", sm: "1.45", md: "1.5", lg: "1.5", xl: "1.4" },
  spacing: { xs: "0.5rem", sm: "0.75rem", md: "1rem", lg: "1.5rem", xl: "2rem" },
  headings: {
    fontWeight: "600",
    sizes: {
      h1: { fontSize: "1.25rem", lineHeight: "1.75rem" },
      h2: { fontSize: "1rem", lineHeight: "1.5rem" },
      h3: { fontSize: "0.875rem", lineHeight: "1.25rem" },
    },
  },
  defaultRadius: "sm",
  cursorType: "pointer",
  focusRing: "auto",
  respectReducedMotion: true,
  components: {
    Button: Button.extend({
      defaultProps: { size: "sm" },
      // White can be read on the accent of the light scheme only; without a colour of its own a button follows the scheme.
      vars: (_, { variant = "filled", color }) => ({
        root:
          variant === "filled" && color === undefined
            ? { "--button-color": "var(--mantine-primary-color-contrast)" }
            : {},
      }),
    }),
    // The library would make these smaller than anything else on the screen.
    InputWrapper: {
      vars: () => ({
        label: {},
        description: { "--input-description-size": "var(--mantine-font-size-xs)" },
        error: { "--input-error-size": "var(--mantine-font-size-xs)" },
      }),
    },
    Checkbox: { defaultProps: { iconColor: "var(--mantine-primary-color-contrast)" } },
    TextInput: { defaultProps: { size: "sm" } },
    Textarea: { defaultProps: { size: "sm" } },
    Select: { defaultProps: { size: "sm", checkIconPosition: "right" } },
    MultiSelect: { defaultProps: { size: "sm" } },
    NumberInput: { defaultProps: { size: "sm" } },
    SegmentedControl: { defaultProps: { size: "sm", bg: "var(--surface-sunken)" } },
    ActionIcon: { defaultProps: { variant: "subtle", color: "gray", size: "md" } },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: true, transitionProps: { duration: 120 } } },
    Modal: {
      defaultProps: {
        centered: true,
        transitionProps: { duration: 140 },
        closeButtonProps: { "aria-label": "Close" },
      },
      styles: { title: { fontWeight: 600 } },
    },
    Drawer: {
      defaultProps: { transitionProps: { duration: 140 }, closeButtonProps: { "aria-label": "Close" } },
      styles: { title: { fontWeight: 600 } },
    },
    Notification: { defaultProps: { closeButtonProps: { "aria-label": "Dismiss" } } },
    Menu: { defaultProps: { transitionProps: { duration: 120 }, shadow: "md" } },
    Popover: { defaultProps: { transitionProps: { duration: 120 }, shadow: "md" } },
  },
});

/** Names for what is not a Mantine colour: surfaces, lines, the rating ramp; used in the style sheets. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {
    // One sequential ramp, lightness falling from 0 to 4, safe for colour-blind readers; the digit is always printed.
    "--rating-0": "#f5e6c0",
    "--rating-1": "#d6e4cd",
    "--rating-2": "#9fccc0",
    "--rating-3": "#57a89d",
    "--rating-4": "#0b5e55",
    "--rating-0-text": "#3a2f10",
    "--rating-1-text": "#1f3322",
    "--rating-2-text": "#0d2f2a",
    "--rating-3-text": "#04211d",
    "--rating-4-text": "#ffffff",
    // The same ramp in seven steps, for the scales of questionnaires; the count or mean is always printed.
    "--step-0": "#f5e6c0",
    "--step-1": "#e1e4c9",
    "--step-2": "#c4dcc9",
    "--step-3": "#9fccc0",
    "--step-4": "#6fb4a9",
    "--step-5": "#459a8f",
    "--step-6": "#0b5e55",
    "--step-0-text": "#3a2f10",
    "--step-1-text": "#2a3118",
    "--step-2-text": "#1b3226",
    "--step-3-text": "#0d2f2a",
    "--step-4-text": "#07261f",
    "--step-5-text": "#04211d",
    "--step-6-text": "#ffffff",
    // A diverging ramp for differences; the sign is always printed.
    "--more-2": "#9a5b00",
    "--more-1": "#f3d9ac",
    "--less-1": "#d6d8f3",
    "--less-2": "#5a4fb0",
    "--more-2-text": "#ffffff",
    "--more-1-text": "#3d2600",
    "--less-1-text": "#1d1a52",
    "--less-2-text": "#ffffff",
    "--kind-strength": "#0f7468",
    "--kind-gap": "#9a5b00",
    "--kind-risk": "#5a4fb0",
    "--rail-width": "232px",
    "--rail-width-collapsed": "56px",
    "--panel-width": "320px",
    "--top-bar-height": "48px",
    "--row-height": "32px",
  },
  light: {
    "--surface": "#ffffff",
    "--surface-sunken": "#f6f8f8",
    "--surface-raised": "#ffffff",
    "--line": "#e1e6e6",
    "--line-strong": "#c9d1d1",
    "--text": "#1b2222",
    "--text-quiet": "#586565",
    "--selected": "#e3f2ef",
    "--mantine-color-body": "#ffffff",
    "--mantine-color-error": "var(--mantine-color-red-9)",
    "--mantine-color-red-text": "var(--mantine-color-red-9)",
    "--mantine-color-dimmed": "#586565",
  },
  dark: {
    "--surface": "#161c1c",
    "--surface-sunken": "#101515",
    "--surface-raised": "#1d2424",
    "--line": "#2b3434",
    "--line-strong": "#404b4b",
    "--text": "#e3e8e8",
    "--text-quiet": "#9eaaaa",
    "--selected": "#12332f",
    "--kind-strength": "#62bdaf",
    "--kind-gap": "#e0a44c",
    "--kind-risk": "#a59be8",
    "--mantine-color-body": "#161c1c",
    "--mantine-color-error": "var(--mantine-color-red-4)",
    "--mantine-color-red-text": "var(--mantine-color-red-4)",
    "--mantine-color-dimmed": "#9eaaaa",
  },
});
