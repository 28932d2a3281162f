import { Button, type ButtonProps } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface FileLinkProps extends ButtonProps {
  href: string;
  /** Name of the file on this device; that of the address unless given. */
  fileName?: string;
  children: ReactNode;
}

/** A button that downloads a file. */
export function FileLink({ href, fileName, ...button }: FileLinkProps) {
  const glyph = <IconDownload size={18} stroke={1.6} aria-hidden="true" />;
  return <Button component="a" href={href} download={fileName ?? true} leftSection={glyph} {...button} />;
}
