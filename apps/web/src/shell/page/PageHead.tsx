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
  /**
   * Title of the window, when `title` is not plain text or is ambiguous out of context. A public page has the title that its server wrote.
   */
  documentTitle?: string;
  /** An italic line above the title: a school, a site. */
  place?: ReactNode;
  /** One line under the title, with a link. */
  context?: ReactNode;
  /** Buttons at the right; under the text on a phone. */
  acts?: ReactNode;
  /** True for the large title of the home page. */
  isHero?: boolean;
}

/** The head of a screen. Sets the window title and takes the focus after a navigation. */
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
