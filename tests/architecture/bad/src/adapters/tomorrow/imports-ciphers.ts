// breaks: ciphers-only-in-crypto
import { gcm } from '@noble/ciphers/aes.js';

export const bad = gcm;
