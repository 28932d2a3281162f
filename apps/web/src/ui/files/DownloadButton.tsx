import { Button, type ButtonProps } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface DownloadButtonProps extends ButtonProps {
  href: string;
  children: ReactNode;
}

/** A button that saves the file at an address. */
export const DownloadButton = (props: DownloadButtonProps) => (
  <Button component="a" download variant="default" leftSection={<IconDownload size={18} stroke={1.6} aria-hidden="true" />} {...props} />
);
