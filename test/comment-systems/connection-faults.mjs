// Faults of the connection: there is none, or it breaks off, or nothing more comes.
import { gzipSync } from 'node:zlib';
import {
  cut,
  dripOn,
  endless,
  flood,
  half,
  hangs,
  head,
  kept,
  keptThenHangs,
  lost,
  maintenance,
  send,
  start,
  wires,
} from './answers.mjs';

export const connectionFaults = {
  // No way to the system.
  'nobody listens there': { at: 'http://127.0.0.1:2', means: 'unreachable' },
  'nobody knows the name': { at: 'http://nowhere.invalid' },
  'it is asked for https and speaks plain http': { at: 'secure', means: 'unreachable' },
  'the page’s policy forbids the address': { at: 'forbidden', means: 'unreachable' },
  'the browser forbids the port': { at: 'http://127.0.0.1:25', means: 'unreachable' },
  'it lets no other origin ask': { at: 'other', cors: 'none', means: 'unreachable' },
  'it lets no other origin see its answer': { at: 'other', cors: 'question', means: 'unreachable' },
  'the visitor is offline': { offline: 'before', means: 'offline' },
  'the visitor goes offline before an answer': { ...hangs, offline: 'during', means: undefined },
  'the visitor goes offline after it was kept': {
    ...keptThenHangs,
    offline: 'during',
    means: undefined,
  },

  // The connection fails.
  'it is cut off before an answer': { act: cut, means: 'unreachable' },
  'it is cut off after it was kept': lost,
  'it is cut off in the head of the answer': {
    ...kept,
    act(response) {
      response.socket.write('HTTP/1.1 201 Crea');
      setTimeout(cut, 20, response);
    },
  },
  'it is cut off in the body of a page': {
    act(response) {
      start(response, maintenance, { 'content-length': 5000 }).write('<!doctype html>');
      setTimeout(cut, 20, response);
    },
  },
  'it is cut off in the body of its yes': {
    spoils(response, answer) {
      start(response, answer, { 'content-length': answer.body.length }).write(half(answer));
      setTimeout(cut, 20, response);
    },
  },
  'no answer comes': hangs,
  'no answer comes after it was kept': keptThenHangs,
  'a head comes, and never a body': {
    act: (response) => start(response, maintenance).flushHeaders(),
    stalls: true,
    means: 'timeout',
  },
  'its yes has a head, and never a body': {
    spoils: (response, answer) => start(response, answer).flushHeaders(),
    stalls: true,
  },
  'a page drips without end': {
    act: (response) => dripOn(start(response, maintenance), endless('<p>')),
    stalls: true,
    means: 'timeout',
  },
  'its yes drips too slowly': {
    spoils: (response, answer) => dripOn(start(response, answer), answer.body.slice(0, -1)),
    stalls: true,
  },
  'a page has no end': {
    act(response) {
      start(response, maintenance).write(maintenance.body);
      flood(response);
    },
    means: 'unclear',
  },
  'its yes is followed by blanks without end': {
    spoils(response, answer) {
      start(response, answer).write(answer.body);
      flood(response);
    },
  },
  'a page promises ten gigabytes': {
    act: (response) => start(response, maintenance, { 'content-length': 1e10 }).write('<p>'),
    stalls: true,
    means: 'timeout',
  },
  'its yes promises ten gigabytes': {
    spoils: (response, answer) =>
      start(response, answer, { 'content-length': 1e10 }).write(answer.body),
    stalls: true,
  },
  'what answers speaks no HTTP': { act: wires('220 mail.example ESMTP\r\n') },
  'the head of the answer never ends': {
    act: wires(`HTTP/1.1 200 OK\r\n${`x-more: ${'.'.repeat(1000)}\r\n`.repeat(600)}`),
  },
  'two lengths contradict each other': {
    act: wires('HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 9\r\n\r\nok'),
  },
  'its yes comes in broken pieces': {
    spoils: (response, answer) =>
      wires(
        `${head(answer).replace('1.0', '1.1')}Transfer-Encoding: chunked\r\n\r\nzz\r\n${answer.body}`,
      )(response),
  },
  'its yes is called compressed and is not': {
    spoils: (response, answer) =>
      send(response, { ...answer, headers: { ...answer.headers, 'content-encoding': 'gzip' } }),
  },
  'its yes is compressed and breaks off': {
    spoils(response, answer) {
      const bytes = gzipSync(answer.body);
      send(response, {
        ...answer,
        headers: { ...answer.headers, 'content-encoding': 'gzip' },
        body: bytes.subarray(0, bytes.length - 12),
      });
    },
  },
  'only an early hint comes': {
    act: wires('HTTP/1.1 103 Early Hints\r\nLink: </page.css>; rel=preload; as=style\r\n\r\n'),
  },
};
