// Part of the reply form: the reply as a file, and its check value. It stands before form.js in the one script.
'use strict';

/** A text as it can be stored: line ends made one, halves of characters and invisible controls gone. */
const clean = (text) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Surrogate}|[\uFFFE\uFFFF]/gu, '\uFFFD')
    .replace(/[\u0000-\u0008\u000B-\u001F]/g, '')
    .trim();

/** SHA-256 (FIPS 180-4) of bytes, in hexadecimal. Written out, for crypto.subtle is not there in every
    browser that opens a page from a folder. */
const sha256 = (bytes) => {
  // The first 32 bits of the fractional parts of the square and cube roots of the first primes.
  const primes = [];
  for (let n = 2; primes.length < 64; n += 1) {
    if (primes.every((prime) => n % prime !== 0)) {
      primes.push(n);
    }
  }
  const fraction = (root) => ((root - Math.floor(root)) * 2 ** 32) | 0;
  const hash = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
  const rounds = primes.map((prime) => fraction(Math.cbrt(prime)));

  const padded = new Uint8Array((((bytes.length + 8) >> 6) + 1) << 6);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(padded.length - 4, (bytes.length * 8) % 2 ** 32);

  const turn = (value, by) => (value >>> by) | (value << (32 - by));
  const w = new Int32Array(64);
  for (let start = 0; start < padded.length; start += 64) {
    for (let i = 0; i < 64; i += 1) {
      if (i < 16) {
        w[i] = view.getInt32(start + i * 4);
      } else {
        const s0 = turn(w[i - 15], 7) ^ turn(w[i - 15], 18) ^ (w[i - 15] >>> 3);
        const s1 = turn(w[i - 2], 17) ^ turn(w[i - 2], 19) ^ (w[i - 2] >>> 10);
        w[i] = (w[i - 16] + s0 + w[i - 7] + s1) | 0;
      }
    }
    let [a, b, c, d, e, f, g, h] = hash;
    for (let i = 0; i < 64; i += 1) {
      const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
      const one = (h + s1 + ((e & f) ^ (~e & g)) + rounds[i] + w[i]) | 0;
      const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
      const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
    }
    [a, b, c, d, e, f, g, h].forEach((value, i) => {
      hash[i] = (hash[i] + value) | 0;
    });
  }
  return hash.map((value) => (value >>> 0).toString(16).padStart(8, '0')).join('');
};

/** The digest over all that a reply holds; core/exchange/reply.cpp (replyCheck) computes the same. */
const replyCheck = (reply) => {
  const encoder = new TextEncoder();
  const parts = [
    reply.format,
    String(reply.version),
    reply.project,
    reply.round,
    reply.party,
    reply.projectTitle,
    reply.roundTitle,
    reply.partyName,
    reply.questions,
    reply.form,
    reply.respondent,
    reply.filledOn,
    String(reply.answers.length),
    ...reply.answers.flatMap((answer) => [
      answer.question,
      answer.score === null ? '' : String(answer.score),
      answer.notApplicable ? '1' : '0',
      answer.reason,
      answer.remark,
      answer.asked,
    ]),
    reply.shared,
    reply.different,
    reply.improve,
  ];
  return sha256(encoder.encode(parts.map((part) => `${encoder.encode(part).length}:${part}\n`).join('')));
};

const download = (name, text) => {
  // Of no known type: a browser would add an ending of its own to JSON.
  const blob = new Blob([text], { type: 'application/octet-stream' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000); // once it is surely written
};
