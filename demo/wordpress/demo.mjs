// npm run demo:wordpress: the widgets in a WordPress, to look at until Ctrl-C.
import { login, openWordPress } from './wordpress.mjs';

const { PORT } = process.env;
try {
  const { address, posts } = await openWordPress({ port: Number(PORT || 8081) }).catch((error) => {
    if (error.code !== 'EADDRINUSE' || PORT) throw error;
    return openWordPress();
  });
  console.log(`Open ${posts.open.url}`);
  console.log(
    `Its comments, themes and settings: ${address}/wp-admin/ (${login.name}, ${login.password})`,
  );
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
