import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { ClassName } from '../wording/ClassName.js';
import back from './BackLink.module.css';

/** Link to the page of a class, shown on its subpages and on the pages of its students. */
export function BackToClass({ classId, className }: { classId: string; className: string }) {
  return (
    <Link to="/classes/$classId" params={{ classId }} search={{}} className={`no-print ${back.back}`}>
      <IconArrowLeft size={18} stroke={1.6} aria-hidden="true" />
      <span>
        <ClassName name={className} />
      </span>
    </Link>
  );
}
