import { Button, Group, Stack } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import css from './SecondStep.module.css';

/** Recovery codes, shown once, to be kept away from the phone. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const { t } = useTranslation('my-account');
  const file = `data:text/plain;charset=utf-8,${encodeURIComponent(`${t('codes.file')}\n\n${codes.join('\n')}\n`)}`;
  return (
    <Stack gap="md">
      <p className="dimmed">{t('codes.why')}</p>
      <ul className={`bare-list ${css.codes}`}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <Group gap="xs">
        <Button
          component="a"
          href={file}
          download={t('codes.file-name')}
          variant="default"
          leftSection={<IconDownload size={18} stroke={1.6} aria-hidden="true" />}
        >
          {t('codes.download')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconPrinter size={18} stroke={1.6} aria-hidden="true" />}
          onClick={() => globalThis.print()}
        >
          {t('codes.print')}
        </Button>
      </Group>
      <div>
        <Button onClick={onKept}>{t('codes.kept')}</Button>
      </div>
    </Stack>
  );
}
