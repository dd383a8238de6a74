// Runs after `npm pack`; also by hand when a packing was broken off.
import { restore } from "./restore.mjs";

restore();
