/** The last file that was sent from this page, and the class it was meant for: the api keeps none, and another sheet of it may be wanted. */
interface SentFile {
  importId: string;
  file: File;
  classGroupId: string | undefined;
}

let last: SentFile | null = null;

export const rememberFile = (sent: SentFile): void => {
  last = sent;
};

export const fileOf = (importId: string): Omit<SentFile, 'importId'> | null => (last?.importId === importId ? last : null);
