// The web as the tests know it: every host by its real name and with https, on loopback, behind a
// proxy that notes whatever a browser asks for, be it only a connection.
import { createServer } from 'node:http';
import { TLSSocket, createSecureContext } from 'node:tls';
import { makeCertificate } from './certificate.mjs';

/**
 * Opens the network.
 *
 * @param {(request, response, url: URL) => void} answer what all of its hosts answer
 * @returns the proxy’s port, and who was connected to and what was asked for so far
 */
export async function openNetwork(answer) {
  const connections = [];
  const requests = [];
  const open = new Set();
  const secureContext = createSecureContext(makeCertificate());

  const web = createServer((request, response) => {
    const { headers, method, socket } = request;
    const origin = `${socket.encrypted ? 'https' : 'http'}://${headers.host}`;
    const url = new URL(request.url, origin);
    // Else a connection that a page opens ahead would hide behind one of the page before.
    response.shouldKeepAlive = false;
    requests.push({ method, url, headers });
    answer(request, response, url);
  });

  const proxy = createServer((request, response) => web.emit('request', request, response));
  proxy.on('connect', (request, socket) => {
    const [host] = request.url.split(':');
    connections.push(host);
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    // What a browser breaks off is no failure of a test.
    socket.on('error', () => {});
    if (host.startsWith('dead.')) return socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    const secure = new TLSSocket(socket, { isServer: true, secureContext });
    secure.on('error', () => {});
    web.emit('connection', secure);
  });
  await new Promise((resolve) => proxy.listen(0, '127.0.0.1', resolve));

  return {
    port: proxy.address().port,
    connections,
    requests,
    close() {
      for (const socket of open) socket.destroy();
      proxy.closeAllConnections();
      proxy.close();
    },
  };
}
