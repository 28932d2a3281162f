interface CookieOptions {
  publicUrl: string;
  path: string;
  seconds: number;
}

/** Returns a `Set-Cookie` header that scripts cannot read; under https it is sent over https only. */
export function setCookie(name: string, value: string, { publicUrl, path, seconds }: CookieOptions): string {
  const secure = publicUrl.startsWith('https://') ? '; Secure' : '';
  return `${name}=${value}; Max-Age=${seconds}; Path=${path}; HttpOnly; SameSite=Lax${secure}`;
}
