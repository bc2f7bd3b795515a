/**
 * What the pixels of pictures tell, whatever has been done to the files: the marks of persons,
 * which are QR codes in the places of their faces.
 *
 * <p>This package alone knows ZXing, which may be missing, and the platform's image readers, which
 * may be missing, too.
 */
@NullMarked
package io.github.rekognitionmock.internal.recognition.mark;

import org.jspecify.annotations.NullMarked;
