import { Button, type ButtonProps } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { ButtonHTMLAttributes } from 'react';

export interface IconButtonProps extends ButtonProps, Omit<ButtonHTMLAttributes<HTMLButtonElement>, keyof ButtonProps> {
  icon?: Icon;
}

/** A button with an icon before its label. */
export function IconButton({ icon: Glyph, ...button }: IconButtonProps) {
  return <Button {...button} leftSection={Glyph && <Glyph size={button.size === 'sm' ? 16 : 18} stroke={1.6} aria-hidden="true" />} />;
}
