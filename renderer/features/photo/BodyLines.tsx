import { facingOf, tiltOf } from '../../../shared/ergonomics/photo/angles.ts';
import { turned } from '../../../shared/ergonomics/photo/geometry.ts';
import type { AngleId, Angles, MarkerId, Spot } from '../../../shared/ergonomics/photo/measure.ts';
import { ANGLES } from '../../../shared/ergonomics/photo/measure.ts';
import { useWords } from '../../state/context.ts';
import { knownAngle } from './angle-markers.ts';
import styles from './BodyLines.module.css';
import type { Layout } from './layout.ts';
import { onFrame } from './view.ts';
import type { View } from './view.ts';

interface BodyLinesProps {
  readonly layout: Layout;
  readonly angles: Angles;
  /** The markers that are on the picture now. */
  readonly shown: ReadonlySet<MarkerId>;
  readonly view: View;
  readonly frame: { readonly width: number; readonly height: number };
}

const LIMBS: readonly (readonly [MarkerId, MarkerId])[] = [
  ['ear', 'shoulder'],
  ['shoulder', 'hip'],
  ['shoulder', 'elbow'],
  ['elbow', 'wrist'],
  ['hip', 'knee'],
  ['knee', 'ankle'],
];
/** Length of the marks of upright and level, CSS px. */
const REACH = 54;

const between = (one: Spot, other: Spot): Spot => ({
  x: (one.x + other.x) / 2,
  y: (one.y + other.y) / 2,
});

/** Lines between the markers, what is upright and level, and each angle beside its joint. An ornament: a list says the same. */
export function BodyLines({ layout, angles, shown, view, frame }: BodyLinesProps) {
  const { t } = useWords();
  const { markers, vertical } = layout;
  const facing = facingOf(markers);
  const tilt = vertical ? tiltOf(vertical) : 0;
  const at = (id: MarkerId): Spot => onFrame(view, markers[id]);
  const from = ({ x, y }: Spot, way: Spot): string => {
    const by = turned(way, tilt);
    return `M${x} ${y}l${by.x} ${by.y}`;
  };
  const have = (...ids: readonly MarkerId[]): boolean => ids.every((id) => shown.has(id));
  const line = (one: Spot, other: Spot): string => `M${one.x} ${one.y}L${other.x} ${other.y}`;

  const body = LIMBS.filter((pair) => have(...pair)).map(([one, other]) =>
    line(at(one), at(other)),
  );
  const guides = [
    ...(have('hip', 'shoulder') ? [from(at('hip'), { x: 0, y: -REACH })] : []),
    ...(have('shoulder', 'ear') ? [from(at('shoulder'), { x: 0, y: -REACH })] : []),
    ...(have('elbow', 'wrist') ? [from(at('elbow'), { x: facing * REACH, y: 0 })] : []),
    ...(have('eye', 'screenTop') ? [line(at('eye'), at('screenTop')), from(at('eye'), { x: facing * REACH, y: 0 })] : []),
  ]; // prettier-ignore
  const across = frame.width + frame.height;
  const edge = have('screenTop')
    ? [from(at('screenTop'), { x: across, y: 0 }), from(at('screenTop'), { x: -across, y: 0 })]
    : [];
  const upright = vertical ? [line(onFrame(view, vertical[0]), onFrame(view, vertical[1]))] : [];

  const places: Readonly<Record<AngleId, readonly [Spot, Spot]>> = {
    elbow: [at('elbow'), { x: -facing * 16, y: 18 }],
    knee: [at('knee'), { x: facing * 16, y: -12 }],
    trunk: [between(at('hip'), at('shoulder')), { x: -facing * 14, y: 0 }],
    neck: [between(at('shoulder'), at('ear')), { x: -facing * 14, y: 0 }],
    forearm: [between(at('elbow'), at('wrist')), { x: facing * 8, y: 32 }],
    eyeLine: [between(at('eye'), at('screenTop')), { x: 0, y: -14 }],
  };
  return (
    <svg className={styles.lines} width={frame.width} height={frame.height} aria-hidden="true">
      <path className={styles.under} d={[...body, ...upright].join('')} />
      <path className={styles.body} d={body.join('')} />
      <path className={styles.upright} d={upright.join('')} />
      <path className={styles.guidesUnder} d={[...guides, ...edge].join('')} />
      <path className={styles.guides} d={guides.join('')} />
      <path className={styles.edge} d={edge.join('')} />
      {ANGLES.filter((angle) => knownAngle(angle, layout.placed)).map((angle) => {
        const [spot, by] = places[angle];
        return (
          <text
            key={angle}
            className={styles.label}
            x={spot.x + by.x}
            y={spot.y + by.y}
            textAnchor={by.x === 0 ? 'middle' : by.x > 0 ? 'start' : 'end'}
          >
            {t('photo.short', { degrees: Math.abs(Math.round(angles[angle])) })}
          </text>
        );
      })}
    </svg>
  );
}
