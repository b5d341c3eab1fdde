import type { Context } from 'hono';
import type { AltmetricsEnv } from './env.js';
import { toWireError } from './errors.js';
import { sendNegotiated, writeSpaced } from './render.js';

/** Thrown where Flask-API itself refuses a request: ends as JSON, negotiated like its other answers. */
export class ApiError extends Error {
  readonly status: 400 | 415;

  constructor(status: 400 | 415, message: string) {
    super(message);
    this.name = 'ApiError';
    this.status = status;
  }
}

/** @source Flask-API 1.1: app.py `handle_api_exception` */
export async function sendApiError(c: Context<AltmetricsEnv>, error: ApiError): Promise<Response> {
  try {
    return await sendNegotiated(c, writeSpaced({ message: error.message }), error.status);
  } catch (failure) {
    return toWireError(failure);
  }
}
