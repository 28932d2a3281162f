interface CookieOptions {
  publicUrl: string;
  path: string;
  seconds: number;
}

/** `Set-Cookie` of what no script may read; under https it travels nowhere else. */
export function setCookie(name: string, value: string, { publicUrl, path, seconds }: CookieOptions): string {
  const secure = publicUrl.startsWith('https://') ? '; Secure' : '';
  return `${name}=${value}; Max-Age=${seconds}; Path=${path}; HttpOnly; SameSite=Lax${secure}`;
}
