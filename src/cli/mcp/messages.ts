import { isFields, type Fields } from '../../core/util/fields';
import { mostLineBytes, type InputLine } from './lines';

/** What a request is answered under. */
export type RequestId = string | number;

/** Error codes of JSON-RPC 2.0, and one of the range that it leaves to servers. */
export const errorCode = {
  parse: -32700,
  invalidRequest: -32600,
  methodNotFound: -32601,
  invalidFields: -32602,
  internal: -32603,
  busy: -32000,
} as const;

/** Why a message is not answered with a result. */
export interface RpcError {
  readonly code: (typeof errorCode)[keyof typeof errorCode];
  readonly message: string;
}

/** A message of JSON-RPC 2.0 that came in, or what is wrong with it; null for what needs no answer. */
export type Message =
  | { readonly kind: 'request'; readonly id: RequestId; readonly method: string; readonly params: Fields }
  | { readonly kind: 'notification'; readonly method: string; readonly params: Fields }
  | { readonly kind: 'invalid'; readonly id: RequestId | null; readonly error: RpcError }
  | null;

const invalid = (code: RpcError['code'], message: string, id: RequestId | null = null): Message => ({
  kind: 'invalid',
  id,
  error: { code, message },
});

/** Reads a line. Never throws, whatever it holds. */
export function readRpc(line: InputLine): Message {
  if ('problem' in line)
    return line.problem === 'tooLong'
      ? invalid(errorCode.invalidRequest, `A message may have ${String(mostLineBytes)} bytes at most.`)
      : invalid(errorCode.parse, 'A message has to be UTF-8.');
  if (line.text.trim() === '') return null;
  const value = parsed(line.text);
  if (value === undefined) return invalid(errorCode.parse, 'A message has to be one JSON object in one line.');
  if (Array.isArray(value)) return invalid(errorCode.invalidRequest, 'Batches are not taken: send one message a line.');
  return isFields(value)
    ? readObject(value)
    : invalid(errorCode.invalidRequest, 'A message has to be a JSON object with "jsonrpc", "method" and "id".');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readObject(value: Fields): Message {
  const { jsonrpc, method, id, params = {} } = value;
  const hasId = Object.hasOwn(value, 'id');
  const known = isId(id) ? id : null;
  if (jsonrpc !== '2.0') return invalid(errorCode.invalidRequest, '"jsonrpc" has to be "2.0".', known);
  // an answer to a request, of which this server sends none
  if (method === undefined && ('result' in value || 'error' in value)) return null;
  if (typeof method !== 'string') return invalid(errorCode.invalidRequest, '"method" has to be a text.', known);
  if (hasId && known === null) return invalid(errorCode.invalidRequest, '"id" has to be a text or a whole number.');
  if (!isFields(params)) return hasId ? invalid(errorCode.invalidFields, '"params" has to be an object.', known) : null;
  return known === null ? { kind: 'notification', method, params } : { kind: 'request', id: known, method, params };
}

function isId(value: unknown): value is RequestId {
  return typeof value === 'string' || Number.isSafeInteger(value);
}
