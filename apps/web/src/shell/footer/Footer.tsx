import { Box, Flex, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Logo } from '../../art/logo/Logo.js';
import { FOOTER_LINKS } from '../../navigation.js';
import css from './Footer.module.css';
import { LanguageSwitch } from './LanguageSwitch.js';
import { SchemeSwitch } from './SchemeSwitch.js';

export function Footer({ width = 'public' }: { width?: 'public' | 'work' }) {
  const { t } = useTranslation('shell');
  return (
    <footer className={`no-print ruled ${css.footer}`}>
      <Flex rowGap="lg" columnGap="wide" align="flex-start" wrap="wrap" className={css.inner} data-width={width}>
        <Box flex="1 1 18rem">
          <Box component="span" c="var(--accent)">
            <Logo height={30} />
          </Box>
          <Box component="p" mt="xs" maw="26em" className="dimmed">
            {t('footer.who')}
          </Box>
        </Box>
        {FOOTER_LINKS.length > 0 && (
          <ul className={`bare-list ${css.links}`}>
            {FOOTER_LINKS.map(({ to, label }) => (
              <Box component="li" mb="xs" key={to}>
                <Link to={to}>{t(label)}</Link>
              </Box>
            ))}
          </ul>
        )}
        <Stack gap="xs" align="flex-start" className={css.choices}>
          <LanguageSwitch />
          <SchemeSwitch />
        </Stack>
      </Flex>
    </footer>
  );
}
