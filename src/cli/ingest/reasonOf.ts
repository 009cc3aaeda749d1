/** A system's error as a clause: what a person can do something about. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = new Map([
    ['ENOENT', 'there is no such file or directory'],
    ['EACCES', 'no right to read or write it'],
    ['EPERM', 'no right to read or write it'],
    ['EISDIR', 'is a directory'],
    ['ENOTDIR', 'a file stands where a directory is expected'],
    ['EEXIST', 'a file stands where a directory is expected'],
    ['EROFS', 'the disk can only be read'],
    ['ENOSPC', 'the disk is full'],
    ['EDQUOT', 'the disk is full'],
    ['EFBIG', 'the file is larger than may be written here'],
    ['ENAMETOOLONG', 'its name is too long'],
  ]);
  return known.get(code) ?? (error instanceof Error ? error.message : String(error));
}
