const radius = 6;
const length = 2 * Math.PI * radius;

/** A small ring filled by a share 0 … 1; a full one carries a tick, so that it does not rely on its colour. */
export function ProgressRing({ share, label }: { readonly share: number; readonly label: string }) {
  const full = share >= 0.9995;
  return (
    <svg width={16} height={16} viewBox="0 0 16 16" role="img" aria-label={label}>
      <circle cx={8} cy={8} r={radius} fill="none" stroke="var(--line-strong)" strokeWidth={2.5} />
      <circle
        cx={8}
        cy={8}
        r={radius}
        fill={full ? "var(--mantine-primary-color-filled)" : "none"}
        stroke="var(--mantine-primary-color-filled)"
        strokeWidth={2.5}
        strokeDasharray={`${length * Math.min(1, share)} ${length}`}
        transform="rotate(-90 8 8)"
      />
      {full ? <path d="M5 8.2 7.2 10.3 11 6" fill="none" stroke="var(--surface)" strokeWidth={1.6} /> : null}
    </svg>
  );
}
