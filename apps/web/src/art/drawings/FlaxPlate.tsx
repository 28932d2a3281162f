import { useTranslation } from 'react-i18next';
import css from './FlaxPlate.module.css';
import plates from './plates.svg';

/** Leader lines and letters; the caption explains each letter with a real figure. */
const LEGEND = [
  { letter: 'a', line: 'M338 84H404', x: 412, y: 90 },
  { letter: 'b', line: 'M322 330H404', x: 412, y: 336 },
  { letter: 'c', line: 'M254 480H176', x: 160, y: 486 },
  { letter: 'd', line: 'M318 606H404', x: 412, y: 612 },
] as const;

const ATOMS = [
  ['O', 441, 460],
  ['CH₂OH', 406, 430],
  ['HO', 362, 485],
  ['OH', 486, 485],
  ['OH', 410, 484],
  ['OH', 444, 535],
] as const;

/** Plate I, a flax plant from root to flower. The screen writes the caption, because it has the figures. */
export function FlaxPlate() {
  const { t } = useTranslation('art');
  return (
    <svg className={css.plate} viewBox="30 20 482 688" role="img" aria-label={t('flax.name')}>
      <use href={`${plates}#flax`} x={30} y={20} width={482} height={688} />
      <g className={css.letters}>
        {LEGEND.map(({ letter, line, x, y }) => (
          <g key={letter}>
            <path d={line} />
            <text x={x} y={y}>
              {letter}
            </text>
          </g>
        ))}
        <text x={96} y={630} textAnchor="middle" className={css.note}>
          {t('flax.section')}
        </text>
      </g>
      <g className={css.formula}>
        <g transform="translate(424 478)">
          <path d="M-34 2L-18 -22H10M24 -14L34 2L18 26H-18L-34 2" />
          <path d="M-18 26H18" strokeWidth={3} />
          <path d="M34 2L18 26M-34 2L-18 26" strokeWidth={2} />
          <path d="M-18 -22V-42M-34 2H-50M34 2H48M-18 26V10M18 26V42" />
        </g>
        {ATOMS.map(([atom, x, y]) => (
          <text key={`${x} ${y}`} x={x} y={y} textAnchor="middle">
            {atom}
          </text>
        ))}
        <text x={424} y={566} textAnchor="middle" className={css.note}>
          β-glucose
        </text>
      </g>
    </svg>
  );
}
