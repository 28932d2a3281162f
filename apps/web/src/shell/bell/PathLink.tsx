import { IconChevronRight } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { MouseEvent, ReactNode } from 'react';
import css from './Bell.module.css';

interface PathLinkProps {
  /** Path with its query, from the root of the site. */
  path: string;
  /** True for news not seen before. */
  isNew?: boolean;
  onFollow?: () => void;
  children: ReactNode;
}

const isPlain = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) => button === 0 && !(metaKey || ctrlKey || shiftKey || altKey);

/** Link to a path given by the api. A click invalidates the cached data, because the news says that they have changed. */
export function PathLink({ path, isNew = false, onFollow, children }: PathLinkProps) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const follow = async (event: MouseEvent) => {
    if (!isPlain(event)) return;
    event.preventDefault();
    onFollow?.();
    await navigate({ href: path });
    await queries.invalidateQueries();
  };
  return (
    <a href={path} className={css.item} data-new={isNew || undefined} onClick={(event) => void follow(event)}>
      <span>{children}</span>
      <IconChevronRight size={18} stroke={1.6} aria-hidden="true" />
    </a>
  );
}
