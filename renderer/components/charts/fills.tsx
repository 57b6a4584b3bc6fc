/** How a part of a picture is drawn. Each looks different without colour, too: full, striped, dotted, crossed, hollow. */
export const fills = ['full', 'striped', 'dotted', 'crossed', 'hollow'] as const;
export type Fill = (typeof fills)[number];

const INK: Readonly<Record<Fill, string>> = { full: 'var(--accent)', striped: 'var(--accent)', dotted: 'var(--owed)', crossed: 'var(--danger)', hollow: 'var(--owed)' };
const SIZE = 6;

/** The patterns of one picture; an SVG paints with those that stand in the same document under the same `prefix`. */
export function FillPatterns({ prefix }: { readonly prefix: string }) {
  return (
    <defs>
      <pattern id={`${prefix}striped`} width={SIZE} height={SIZE} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width={SIZE} height={SIZE} fill="var(--accent-soft)" />
        <rect width={SIZE / 2} height={SIZE} fill={INK.striped} />
      </pattern>
      <pattern id={`${prefix}dotted`} width={SIZE} height={SIZE} patternUnits="userSpaceOnUse">
        <rect width={SIZE} height={SIZE} fill={INK.dotted} />
        <circle cx={SIZE / 2} cy={SIZE / 2} r="1.25" fill="var(--paper)" />
      </pattern>
      <pattern id={`${prefix}crossed`} width={SIZE} height={SIZE} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width={SIZE} height={SIZE} fill={INK.crossed} />
        <path d={`M0 0H${SIZE}M0 0V${SIZE}`} stroke="var(--paper)" strokeWidth="1.5" />
      </pattern>
    </defs>
  );
}

/** What paints a shape in one of the fills: its `fill` and, for a hollow one, its outline. */
export const paint = (fill: Fill, prefix: string) =>
  fill === 'hollow' ? { fill: 'var(--paper)', stroke: INK.hollow, strokeWidth: 2 } : { fill: fill === 'full' ? INK.full : `url(#${prefix}${fill})` };
