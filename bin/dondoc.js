#!/usr/bin/env node
async function start() {
  const { main, processWorld } = require('../dist/main.cjs');
  process.exitCode = await main(processWorld(process));
}

start().catch((error) => {
  // Below the program's own messages: its files cannot be opened, or the folder one stands in is gone.
  const { code, path, message } = error ?? {};
  const what = [path ?? (code ? '' : message), code ? `(${code})` : ''].filter((part) => part).join(' ');
  process.stderr.write(
    `dondoc không chạy được. Kiểm tra thư mục đang đứng còn không, máy có cho mở đủ tệp không (ulimit -n) và bản cài đặt có đủ tệp không, rồi chạy lại lệnh: ${what}\n` +
      `dondoc cannot run. Check that the current folder still exists, that enough files may be open (ulimit -n) and that the installation is complete, then run the command again: ${what}\n`,
  );
  process.exitCode = 3;
});
