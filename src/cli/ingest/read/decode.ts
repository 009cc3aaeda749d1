import { failure, type Result, success } from '../../../model/result.ts';

/** How many of the first characters tell text from other bytes, and what share of controls text can have. */
const looked = 8_192;
const mostControls = 0.03;
/** How far into a page its encoding may be named, in bytes; browsers look at 1,024. */
const headBytes = 4_096;

/** The first bytes of files that hold no plain text, and what a person can do about them. */
const signatures: readonly [bytes: string, what: string][] = [
  ['1f8b', 'a gzip file; unpack it first'],
  ['425a68', 'a bzip2 file; unpack it first'],
  ['fd377a585a00', 'an xz file; unpack it first'],
  ['28b52ffd', 'a zstd file; unpack it first'],
  ['377abcaf271c', 'a 7z archive; unpack it first'],
  ['526172211a07', 'a RAR archive; unpack it first'],
  ['25504446', 'a PDF; save its text as .txt or .html first'],
  ['89504e470d0a1a0a', 'a PNG picture, no text'],
  ['ffd8ff', 'a JPEG picture, no text'],
  ['474946383761', 'a GIF picture, no text'],
  ['474946383961', 'a GIF picture, no text'],
  ['d0cf11e0a1b11ae1', 'an old Word or Excel file; save it as .txt or .html first'],
  ['7f454c46', 'a program, no text'],
  ['7b5c72746631', 'a rich text file (RTF); save it as .txt or .html first'],
];

const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
const latin = new TextDecoder('windows-1252');

/** What a file is when it is known not to be text: "a gzip file; unpack it first". */
function knownBinary(bytes: Uint8Array): string | undefined {
  const head = hex(bytes.subarray(0, 16));
  if (head.startsWith('504b0304') || head.startsWith('504b0506')) return zipKind(bytes);
  if (head.startsWith('52494646') && head.slice(16, 24) === '57454250') return 'a WebP picture, no text';
  if (head.slice(8, 16) === '66747970') return 'a film or picture, no text';
  return signatures.find(([start]) => head.startsWith(start))?.[1];
}

/** Word, OpenDocument and EPUB files are zip archives that name themselves near the start. */
function zipKind(bytes: Uint8Array): string {
  const start = latin.decode(bytes.subarray(0, headBytes));
  if (start.includes('word/') || start.includes('[Content_Types].xml'))
    return 'a Word document (DOCX) or another Office file; save it as .txt or .html first';
  if (start.includes('opendocument')) return 'an OpenDocument file; save it as .txt or .html first';
  if (start.includes('epub')) return 'an EPUB book; unpack it first';
  return 'a zip archive; unpack it first';
}

export type Decoded = { text: string; notes: string[] };

/** Bytes to text: by the byte order mark, then by the encoding that the server or the text itself names, then UTF-8, then
 *  windows-1252. Bytes that are no text are refused. */
export function decode(bytes: Uint8Array, type: string | undefined): Result<Decoded> {
  const binary = knownBinary(bytes);
  if (binary !== undefined) return failure('invalid', '', binary);
  const decoded = decodeAs(bytes, type);
  const head = decoded.text.slice(0, looked);
  const controls = Array.from(head).filter(isNoText).length;
  if (controls > 2 && controls > head.length * mostControls)
    return failure('invalid', '', 'no text: the bytes are in no encoding that is known');
  return success(decoded);
}

/** A control character that no text editor writes, or the mark of bytes that could not be decoded. */
function isNoText(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code < 0x20) return !'\t\n\f\r\u001b'.includes(character);
  return (code >= 0x7f && code <= 0x9f) || code === 0xfffd;
}

function decodeAs(bytes: Uint8Array, type: string | undefined): Decoded {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return decodeUtf8(bytes);
  if (a === 0xff && b === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), notes: [] };
  if (a === 0xfe && b === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), notes: [] };
  const wide = wideEncoding(bytes);
  if (wide !== undefined)
    return { text: new TextDecoder(wide).decode(bytes), notes: [`read as ${wide.toUpperCase()}`] };
  const named = namedEncoding(bytes, type);
  if (named === undefined || named === 'utf-8' || named.startsWith('utf-16')) return decodeUtf8(bytes);
  const text = new TextDecoder(named).decode(bytes);
  return { text, notes: text.includes('\ufffd') ? [`some bytes are not ${named}`] : [] };
}

function decodeUtf8(bytes: Uint8Array): Decoded {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), notes: [] };
  } catch {
    return { text: latin.decode(bytes), notes: ['not UTF-8, read as windows-1252'] };
  }
}

/** UTF-16 without its mark: every other byte of Latin text is zero. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const head = bytes.subarray(0, 1_000);
  if (head.length < 8) return undefined;
  const zeros = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = head.length / 2 / 2;
  if (odd > many && even === 0) return 'utf-16le';
  if (even > many && odd === 0) return 'utf-16be';
  return undefined;
}

/** The encoding that the media type, an XML declaration or a `<meta>` names, in the name the decoder knows. */
function namedEncoding(bytes: Uint8Array, type: string | undefined): string | undefined {
  const head = latin.decode(bytes.subarray(0, headBytes));
  const label =
    /charset\s*=\s*["']?([\w:.-]{2,40})/iu.exec(type ?? '')?.[1] ??
    /^\s*<\?xml[^>]{0,200}\bencoding\s*=\s*["']([\w:.-]{2,40})/iu.exec(head)?.[1] ??
    /<meta\s[^>]{0,300}\bcharset\s*=\s*["']?\s*([\w:.-]{2,40})/iu.exec(head)?.[1];
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}
