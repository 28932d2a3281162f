import { Flex, Stack } from '@mantine/core';
import type { FrameworkView } from '@seve/api-client';
import { dayInParis, FRAMEWORK_SIDES } from '@seve/domain';
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format/use-format.js';

/** Who has signed for each side, and when. */
export function Signatures({ framework: { signatures } }: { framework: FrameworkView }) {
  const { t } = useTranslation('frameworks');
  const format = useFormat();
  return (
    <Stack component="section" gap="sm" aria-labelledby="signatures">
      <h2 id="signatures" className="h3">
        {t('signatures.title')}
      </h2>
      <ul className="bare-list">
        {FRAMEWORK_SIDES.map((side) => {
          const signature = signatures.find((one) => one.side === side);
          const Glyph = signature ? IconCircleCheck : IconCircleDashed;
          return (
            <Flex component="li" key={side} gap="xs" py="xs">
              <Glyph
                size={20}
                stroke={1.6}
                aria-hidden="true"
                color={signature ? 'var(--accent)' : 'var(--waiting-text)'}
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
                    : t('signatures.waiting')}
                </span>
              </span>
            </Flex>
          );
        })}
      </ul>
    </Stack>
  );
}
