import { Flex, Stack } from '@mantine/core';
import { dayInParis, FRAMEWORK_SIDES } from '@seve/domain';
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { Section } from '../../../../../ui/layout/Section.js';
import type { FrameworkRead } from '../frameworks.queries.js';

interface SignaturesProps {
  framework: FrameworkRead;
  /** Address of the sanitized copy for this reader. */
  paperAt: string;
  /** Address of the original file, for the parties. */
  originalAt?: string;
}

/** The signature of each side, and the paper that both signed by hand. */
export function Signatures({ framework: { signatures, paper }, paperAt, originalAt }: SignaturesProps) {
  const { t } = useTranslation('frameworks');
  const format = useFormat();
  const filedOn = paper === null ? '' : format.longDay(dayInParis(new Date(paper.filedAt)));
  return (
    <Section id="signatures" title={t('signatures.title')}>
      <ul className="bare-list">
        {FRAMEWORK_SIDES.map((side) => {
          const signature = signatures.find((one) => one.side === side);
          const isSigned = signature !== undefined || (paper !== null && !paper.isWaiting);
          const Glyph = isSigned ? IconCircleCheck : IconCircleDashed;
          return (
            <Flex component="li" key={side} gap="xs" py="xs">
              <Glyph
                size={20}
                stroke={1.6}
                aria-hidden="true"
                color={isSigned ? 'var(--accent)' : 'var(--waiting-text)'}
                style={{ flex: 'none' }}
              />
              <span>
                {t(`signatures.of.${side}`)}
                <br />
                <span className="small dimmed">
                  {signature
                    ? t('signatures.by', {
                        name: signature.name,
                        function: signature.function,
                        day: format.longDay(dayInParis(new Date(signature.signedAt))),
                      })
                    : isSigned
                      ? t('signatures.on-paper')
                      : t('signatures.waiting')}
                </span>
              </span>
            </Flex>
          );
        })}
      </ul>
      {paper && (
        <Stack gap="xs">
          <p className="small">
            {paper.isWaiting ? t(`paper.waits.${paper.filedBy}`, { day: filedOn }) : t(`paper.filed.${paper.filedBy}`, { day: filedOn })}
          </p>
          <p className="small">
            <a href={paperAt} target="_blank" rel="noreferrer">
              {t('paper.open')}
            </a>
          </p>
          {originalAt !== undefined && (
            <p className="small">
              <a href={originalAt} download>
                {t('paper.download')}
              </a>
            </p>
          )}
        </Stack>
      )}
    </Section>
  );
}
