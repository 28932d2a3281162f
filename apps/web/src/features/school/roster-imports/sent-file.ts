/** The last uploaded file and its class, kept in memory: the api does not store files, and another sheet may be needed. */
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
