#!/usr/bin/env node
import { main, processWorld } from '../dist/main.js';

process.exitCode = await main(processWorld(process));
