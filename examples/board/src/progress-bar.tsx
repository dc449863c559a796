/** Null when there is nothing to measure. */
export function ProgressBar({ ratio }: { ratio: number | null }) {
  if (ratio === null) return null;
  const percent = Math.round(ratio * 100);
  return (
    <span className="progress">
      <progress value={ratio} max={1} aria-label="Progress" />
      {percent}%
    </span>
  );
}
