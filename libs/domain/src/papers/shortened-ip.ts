/** Returns the network part of an IP address. "192.0.2.x", "2001:db8:12:x". */
export function shortenedIp(ip: string): string {
  const v4 = /^(?:::ffff:)?(\d{1,3}\.\d{1,3}\.\d{1,3})\.\d{1,3}$/i.exec(ip);
  if (v4) return `${v4[1]}.x`;
  const [head = ''] = ip.split('::');
  return `${head.split(':').filter(Boolean).slice(0, 3).join(':')}:x`;
}
