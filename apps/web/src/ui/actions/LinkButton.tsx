import { Button, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes } from 'react';

type AnchorButtonProps = ButtonProps & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof ButtonProps>;

/** A link that looks like a button; `to`, `params` and `search` are type-checked against the routes. */
export const LinkButton = createLink((props: AnchorButtonProps) => <Button component="a" {...props} />);
