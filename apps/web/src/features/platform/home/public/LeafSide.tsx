import { Box, Flex } from '@mantine/core';
import css from './LeafSide.module.css';

interface LeafSideProps {
  side: 'you' | 'post';
  title: string;
  score: number;
  /** Name of a criterion, points won, largest possible points. */
  rows: readonly (readonly [name: string, won: number, max: number])[];
}

export function LeafSide({ side, title, score, rows }: LeafSideProps) {
  return (
    <div className={side === 'you' ? `for-you ${css.side}` : `for-post ${css.side}`}>
      <p className="micro strong">{title}</p>
      <p className={`num ${css.score}`}>{score}</p>
      <Box component="ul" c="var(--ink)" mt="xs" className="bare-list small">
        {rows.map(([name, won, max]) => (
          <Flex component="li" justify="space-between" gap="xs" py="xs" className="ruled" key={name}>
            <span>{name}</span>
            <span className="num">
              {won}/{max}
            </span>
          </Flex>
        ))}
      </Box>
    </div>
  );
}
