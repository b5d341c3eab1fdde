// The unit of all ratios: what Node itself costs to start, and to send the same bytes.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const [file] = process.argv.slice(2);
const { body, headers } =
  file === undefined ? { body: 'ok', headers: {} } : JSON.parse(readFileSync(file, 'utf8'));
const bytes = Buffer.from(body);

const server = createServer((request, response) => {
  const answer = () => {
    response.writeHead(200, { ...headers, 'Content-Length': bytes.length });
    response.end(bytes);
  };
  if (request.method !== 'POST') return answer();
  request.on('data', () => {});
  request.on('end', answer);
});
server.listen(0, '127.0.0.1', () => {
  console.log(JSON.stringify({ url: `http://127.0.0.1:${server.address().port}` }));
});
