const patterns = `*.7z *.arrow *.avro *.bin *.bz2 *.ckpt *.ftz *.gz *.h5 *.joblib *.lfs.* *.lz4 *.mds *.mlmodel
*.model *.msgpack *.npy *.npz *.onnx *.ot *.parquet *.pb *.pickle *.pkl *.pt *.pth *.rar *.safetensors
saved_model/**/* *.tar.* *.tar *.tflite *.tgz *.wasm *.xz *.zip *.zst *tfevents*`;

const mediaPatterns = `*.pcm *.sam *.raw *.aac *.flac *.mp3 *.ogg *.wav *.bmp *.gif *.png *.tiff *.jpg *.jpeg *.webp
*.mp4 *.webm`;

/** The `.gitattributes` that a new repository begins with. */
export function defaultAttributes(kind: string): string {
  const all = kind === 'dataset' ? `${patterns} ${mediaPatterns}` : patterns;
  return all.split(/\s+/).map(lfsLine).join('');
}

/** The line that puts the files of a pattern into LFS. */
export function lfsLine(pattern: string): string {
  return `${pattern} filter=lfs diff=lfs merge=lfs -text\n`;
}

/** A pattern for exactly this path, in the form that `git lfs track` writes. */
export function patternOf(path: string): string {
  const escaped = path.replace(/[\\*?[\]]/g, '\\$&').replace(/^[#!]/, '\\$&');
  return escaped.replaceAll(' ', '[[:space:]]').replaceAll('"', '?');
}
