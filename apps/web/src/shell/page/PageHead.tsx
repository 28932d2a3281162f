import { Flex, Group } from '@mantine/core';
import { publicTitle } from '@seve/domain';
import { useLocation } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { useLocale } from '../../i18n/use-locale.js';
import { announceTitle, takeFocusOnce } from './announcer.js';
import css from './PageHead.module.css';

interface PageHeadProps {
  /** The only h1 of the screen. */
  title: ReactNode;
  /** Title of the window, when `title` is not plain text or does not tell this page from the others. A public page has that of its server. */
  documentTitle?: string;
  /** An italic line above: a school, a site. */
  place?: ReactNode;
  /** One line under the title, with its link. */
  context?: ReactNode;
  /** Buttons, at the right; under the text on a phone. */
  acts?: ReactNode;
  /** The size of the home page. */
  isHero?: boolean;
}

/** Sets the window title and, after a navigation, takes the focus. */
export function PageHead({ title, documentTitle, place, context, acts, isHero = false }: PageHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  const locale = useLocale();
  const name = documentTitle ?? publicTitle(pathname, locale) ?? (typeof title === 'string' ? title : undefined);
  useEffect(() => {
    if (name) announceTitle(name);
  }, [name]);
  useEffect(() => takeFocusOnce(heading.current), []);
  return (
    <Flex
      component="header"
      rowGap="md"
      columnGap="xl"
      align="flex-end"
      justify="space-between"
      wrap="wrap"
      className={css.head}
      data-hero={isHero || undefined}
    >
      <div>
        {place && (
          <p className="dimmed">
            <em>{place}</em>
          </p>
        )}
        <h1 ref={heading} tabIndex={-1} className={isHero ? 'hero' : undefined}>
          {title}
        </h1>
        {context && <div className={css.context}>{context}</div>}
      </div>
      {acts && (
        <Group gap="xs" className={css.acts}>
          {acts}
        </Group>
      )}
    </Flex>
  );
}
