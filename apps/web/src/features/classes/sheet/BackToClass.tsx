import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { ClassName } from '../../../ui/wording/ClassName.js';
import css from '../class/BackToClasses.module.css';

export function BackToClass({ classId, className }: { classId: string; className: string }) {
  return (
    <Link to="/classes/$classId" params={{ classId }} search={{}} className={`no-print ${css.back}`}>
      <IconArrowLeft size={18} stroke={1.6} aria-hidden="true" />
      <span>
        <ClassName name={className} />
      </span>
    </Link>
  );
}
